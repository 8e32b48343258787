package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"resdiff/internal/archive"
)

// archiveEndings are the endings of the files that an archive is made from.
var archiveEndings = []string{".docx", ".htm", ".html", ".markdown", ".md", ".odt", ".pdf", ".txt"}

// leftBySystems are files, in lower case, that systems put into folders.
var leftBySystems = []string{"thumbs.db", "desktop.ini", "icon\r"}

// findDocuments lists the readable files below dir, sorted, and counts the
// others. Links, the folder skip and other archives are passed over, and so is
// what no person put there: hidden files, those of systems, and those that Word
// keeps beside an open document ("~$draft.docx").
func findDocuments(dir, skip string) (files []string, others int, err error) {
	skipInfo, _ := os.Stat(skip)
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		name := filepath.Base(path)
		switch {
		case err != nil:
			return openTrouble(path, err)
		case path != dir && strings.HasPrefix(name, "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir():
			if info, err := entry.Info(); err == nil && skipInfo != nil && os.SameFile(info, skipInfo) {
				return fs.SkipDir
			}
			if _, err := os.Lstat(filepath.Join(path, archive.LedgerName)); err == nil && path != dir {
				return fs.SkipDir
			}
		case !entry.Type().IsRegular(), strings.HasPrefix(name, "~$"), slices.Contains(leftBySystems, strings.ToLower(name)):
		case slices.Contains(archiveEndings, strings.ToLower(filepath.Ext(path))):
			files = append(files, path)
		default:
			others++
		}
		return nil
	})
	slices.Sort(files)
	return files, others, err
}
