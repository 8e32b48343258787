package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"

	"resdiff/resolution"
)

// completionCommand prints completion scripts, made from the grammar itself.
type completionCommand struct {
	Shell string `arg:"" enum:"bash,zsh,fish,powershell" help:"bash, zsh, fish or powershell."`
}

// Help tells how to install the script.
func (completionCommand) Help() string {
	return `For bash: resdiff completion bash > ~/.local/share/bash-completion/completions/resdiff; for zsh: resdiff completion zsh > a folder of your fpath/_resdiff; for fish: resdiff completion fish > ~/.config/fish/completions/resdiff.fish; for PowerShell: resdiff completion powershell >> $PROFILE`
}

// Run prints the script.
func (cmd *completionCommand) Run(con *console, app *kong.Kong) error {
	script := map[string]func(*kong.Node) string{"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion, "powershell": powershellCompletion}[cmd.Shell]
	_, err := io.WriteString(con.Out, script(app.Model.Node))
	return err
}

// completable lists the words that a flag takes: nil where it takes anything
// (a file, a number) or nothing.
func completable(f *kong.Flag) []string {
	if f.Enum != "" {
		return strings.Split(f.Enum, ",")
	}
	switch f.Name {
	case "format":
		return strings.Split(formatNames(), ", ")
	case "reader":
		return resolution.Readers()
	}
	return nil
}

// commandFlags lists a command's flags with the program's own.
func commandFlags(n *kong.Node) []*kong.Flag {
	var out []*kong.Flag
	for _, group := range n.AllFlags(true) {
		out = append(out, group...)
	}
	return out
}

func flagNames(n *kong.Node) string {
	var names []string
	for _, f := range commandFlags(n) {
		names = append(names, "--"+f.Name)
	}
	return strings.Join(names, " ")
}

func bashCompletion(app *kong.Node) string {
	var b strings.Builder
	var names []string
	b.WriteString("# bash completion for resdiff\n_resdiff() {\n  local cur prev command flags\n  cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n  COMPREPLY=()\n  case $prev in\n")
	done := map[string]bool{}
	for _, c := range visibleCommands(app) {
		for _, f := range commandFlags(c) {
			if done[f.Name] {
				continue
			}
			done[f.Name] = true
			if words := completable(f); len(words) > 0 {
				fmt.Fprintf(&b, "    --%s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", f.Name, strings.Join(words, " "))
			}
		}
	}
	b.WriteString("  esac\n  case $command in\n")
	for _, c := range visibleCommands(app) {
		if c != app.DefaultCmd {
			names = append(names, c.Name)
			fmt.Fprintf(&b, "    %s) flags='%s' ;;\n", c.Name, flagNames(c))
		}
	}
	fmt.Fprintf(&b, "    *) flags='%s' ;;\n  esac\n", flagNames(app.DefaultCmd))
	fmt.Fprintf(&b, "  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W \"$flags\" -- \"$cur\")); return; fi\n")
	fmt.Fprintf(&b, "  if [[ $prev == completion ]]; then COMPREPLY=($(compgen -W 'bash zsh fish powershell' -- \"$cur\")); return; fi\n")
	fmt.Fprintf(&b, "  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '%s' -- \"$cur\")); fi\n", strings.Join(names, " "))
	b.WriteString("  local IFS=$'\\n'\n  COMPREPLY+=($(compgen -f -- \"$cur\"))\n}\ncomplete -o filenames -F _resdiff resdiff\n")
	return b.String()
}

func zshCompletion(app *kong.Node) string {
	var b strings.Builder
	b.WriteString("#compdef resdiff\n_resdiff() {\n  local -a flags commands\n  commands=(\n")
	for _, c := range visibleCommands(app) {
		if c != app.DefaultCmd {
			fmt.Fprintf(&b, "    %s\n", quoted(c.Name+":"+c.Help))
		}
	}
	b.WriteString("  )\n  case $words[2] in\n")
	arguments := func(c *kong.Node) {
		for _, f := range commandFlags(c) {
			spec := fmt.Sprintf("--%s[%s]", f.Name, strings.NewReplacer("[", "(", "]", ")", ":", " ").Replace(f.Help))
			if !f.IsBool() {
				spec += ":" + strings.ToLower(f.PlaceHolder) + ":"
				if words := completable(f); len(words) > 0 {
					spec += "(" + strings.Join(words, " ") + ")"
				} else if f.PlaceHolder == "FILE" {
					spec += "_files"
				}
			}
			fmt.Fprintf(&b, "      %s\n", quoted(spec))
		}
	}
	for _, c := range visibleCommands(app) {
		if c == app.DefaultCmd {
			continue
		}
		fmt.Fprintf(&b, "    %s) shift words; ((CURRENT--)); flags=(\n", c.Name)
		arguments(c)
		rest := "'*:file:_files'"
		if c.Name == "completion" {
			rest = "'1:shell:(bash zsh fish powershell)'"
		}
		fmt.Fprintf(&b, "    ); _arguments $flags %s ;;\n", rest)
	}
	b.WriteString("    *) flags=(\n")
	arguments(app.DefaultCmd)
	b.WriteString("    )\n    ((CURRENT == 2)) && _describe command commands\n    _arguments $flags '*:file:_files' ;;\n  esac\n}\n_resdiff \"$@\"\n")
	return b.String()
}

func fishCompletion(app *kong.Node) string {
	var b strings.Builder
	b.WriteString("# fish completion for resdiff\n")
	var names []string
	for _, c := range visibleCommands(app) {
		if c != app.DefaultCmd {
			names = append(names, c.Name)
			fmt.Fprintf(&b, "complete -c resdiff -n __fish_use_subcommand -a %s -d %s\n", c.Name, quoted(c.Help))
		}
	}
	for _, c := range visibleCommands(app) {
		when := "__fish_seen_subcommand_from " + c.Name
		if c == app.DefaultCmd {
			when = "not __fish_seen_subcommand_from " + strings.Join(names, " ")
		}
		for _, f := range commandFlags(c) {
			fmt.Fprintf(&b, "complete -c resdiff -n %s -l %s", quoted(when), f.Name)
			if f.Short != 0 {
				fmt.Fprintf(&b, " -s %c", f.Short)
			}
			if words := completable(f); len(words) > 0 {
				fmt.Fprintf(&b, " -x -a %s", quoted(strings.Join(words, " ")))
			} else if !f.IsBool() {
				b.WriteString(" -r")
			}
			fmt.Fprintf(&b, " -d %s\n", quoted(f.Help))
		}
	}
	b.WriteString("complete -c resdiff -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish powershell'\n")
	return b.String()
}

// quoted puts text in single quotes as all three shells read them.
func quoted(text string) string {
	return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
}
