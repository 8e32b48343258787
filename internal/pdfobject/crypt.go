package pdfobject

// unlock fails for an encrypted file, whether it needs a password to be read or
// only to be changed.
func (f *File) unlock() error {
	if f.Trailer["Encrypt"] != nil {
		return ErrEncrypted
	}
	return nil
}
