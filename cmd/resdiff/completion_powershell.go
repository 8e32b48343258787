package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"
)

// powershellCompletion is the script for PowerShell, 5.1 and later: after the name
// of a command come its flags, after a flag the words that it takes; where it
// offers nothing PowerShell completes file names.
func powershellCompletion(app *kong.Node) string {
	var b strings.Builder
	b.WriteString("# PowerShell completion for resdiff\n$resdiffFlags = @{\n")
	for _, c := range visibleCommands(app) {
		name := c.Name
		if c == app.DefaultCmd {
			name = ""
		}
		fmt.Fprintf(&b, "  '%s' = '%s'\n", name, flagNames(c))
	}
	b.WriteString("}\n$resdiffWords = @{\n  'completion' = 'bash zsh fish powershell'\n")
	done := map[string]bool{}
	for _, c := range visibleCommands(app) {
		for _, f := range commandFlags(c) {
			if words := completable(f); len(words) > 0 && !done[f.Name] {
				done[f.Name] = true
				fmt.Fprintf(&b, "  '--%s' = '%s'\n", f.Name, strings.Join(words, " "))
			}
		}
	}
	b.WriteString(`}
Register-ArgumentCompleter -Native -CommandName resdiff -ScriptBlock {
  param($word, $ast, $position)
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $command = if ($before.Count -gt 1 -and $resdiffFlags.ContainsKey($before[1])) { $before[1] } else { '' }
  if ($resdiffWords.ContainsKey($before[-1])) { $offers = $resdiffWords[$before[-1]] }
  elseif ($word -like '-*') { $offers = $resdiffFlags[$command] }
  elseif ($before.Count -eq 1) { $offers = ($resdiffFlags.Keys | Where-Object { $_ } | Sort-Object) -join ' ' }
  else { return }
  $offers -split ' ' | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`)
	return b.String()
}
