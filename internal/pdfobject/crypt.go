package pdfobject

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
)

// decrypter undoes the standard security handler's encryption (ISO 32000-2,
// 7.6) of files that anybody may open: those whose user password is empty, and
// which ask for one only to be changed, printed or copied from.
type decrypter struct {
	key []byte
	// aes tells AES from RC4; whole that the file's key serves for all objects,
	// as in the newest form.
	aes, whole bool
	// identity: streams are not encrypted at all.
	identity bool
}

// passwordPad completes a password to 32 bytes (7.6.4.3.2, algorithm 2).
const passwordPad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// unlock prepares the reading of an encrypted file. It fails with ErrEncrypted
// if the file needs a password to be read, or a way of encryption not known
// here.
func (f *File) unlock() error {
	if f.Trailer["Encrypt"] == nil || f.crypt != nil {
		return nil
	}
	e := f.Dict(f.Trailer["Encrypt"])
	version, _ := f.Int(e["V"])
	revision, _ := f.Int(e["R"])
	if f.Name(e["Filter"]) != "Standard" {
		return ErrEncrypted
	}
	c := &decrypter{}
	bits := 40
	if n, ok := f.Int(e["Length"]); ok && version != 1 {
		bits = n
	}
	switch version {
	case 1, 2:
	case 4, 5:
		filter := f.Name(e["StmF"])
		method := f.Name(f.Dict(f.Dict(e["CF"])[filter])["CFM"])
		c.aes = method == "AESV2" || method == "AESV3"
		c.identity = filter == "Identity" || filter == "" || method == "None"
		bits = 128
	default:
		return ErrEncrypted
	}
	o, u := []byte(f.text(e["O"])), []byte(f.text(e["U"]))
	if version == 5 {
		c.whole = true
		c.key = keyOfVersion5(u, []byte(f.text(e["UE"])), revision)
	} else if bits >= 40 && bits <= 128 && len(o) >= 32 && len(u) >= 32 {
		permissions, _ := f.Int(e["P"])
		plainMetadata := f.Resolve(e["EncryptMetadata"]) == false
		id := []byte(f.text(first(f.Array(f.Trailer["ID"]))))
		c.key = keyOfPad(o[:32], u, id, uint32(permissions), bits/8, revision, plainMetadata && version == 4)
	}
	if c.key == nil {
		return ErrEncrypted
	}
	f.crypt = c
	// what was resolved on the way here was taken for plain
	f.cache = map[int]any{}
	f.streams = map[int]*objectStream{}
	return nil
}

func first(a Array) any {
	if len(a) == 0 {
		return nil
	}
	return a[0]
}

func (f *File) text(x any) String {
	s, _ := f.Resolve(x).(String)
	return s
}

// keyOfPad gives the file's key if the empty password opens it, nil if not.
func keyOfPad(o, u, id []byte, permissions uint32, size, revision int, plainMetadata bool) []byte {
	if revision == 2 {
		size = 5
	}
	key := padKey(o, id, permissions, size, revision, plainMetadata)
	if revision == 2 {
		check := []byte(passwordPad)
		rc4With(key, check)
		if !bytes.Equal(check, u[:32]) {
			return nil
		}
		return key
	}
	if !bytes.Equal(padCheck(key, id), u[:16]) {
		return nil
	}
	return key
}

// padKey computes the file's key for the empty password (algorithm 2), of size
// bytes.
func padKey(o, id []byte, permissions uint32, size, revision int, plainMetadata bool) []byte {
	h := md5.New()
	h.Write([]byte(passwordPad))
	h.Write(o)
	h.Write([]byte{byte(permissions), byte(permissions >> 8), byte(permissions >> 16), byte(permissions >> 24)})
	h.Write(id)
	if plainMetadata {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)
	if revision >= 3 {
		for range 50 {
			sum := md5.Sum(key[:size])
			key = sum[:]
		}
	}
	return key[:size]
}

// padCheck computes the first 16 bytes of U for a key (algorithm 5).
func padCheck(key, id []byte) []byte {
	sum := md5.Sum(append([]byte(passwordPad), id...))
	for i := range byte(20) {
		k := bytes.Clone(key)
		for n := range k {
			k[n] ^= i
		}
		rc4With(k, sum[:])
	}
	return sum[:]
}

func rc4With(key, data []byte) {
	c, err := rc4.NewCipher(key)
	if err != nil {
		panic(fmt.Sprintf("pdfobject: RC4 key of %d bytes", len(key))) // sizes are checked before
	}
	c.XORKeyStream(data, data)
}

// keyOfVersion5 takes the file's key out of UE for the empty password
// (algorithm 2.A); nil if a password is needed.
func keyOfVersion5(u, ue []byte, revision int) []byte {
	if len(u) < 48 || len(ue) < 32 || revision != 5 && revision != 6 {
		return nil
	}
	hash := func(salt []byte) []byte {
		sum := sha256.Sum256(salt)
		if revision == 5 {
			return sum[:]
		}
		return hash2B(sum[:])
	}
	if !bytes.Equal(hash(u[32:40]), u[:32]) {
		return nil
	}
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return nil
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(key, ue[:32])
	return key
}

// hash2B is algorithm 2.B for the empty password.
func hash2B(k []byte) []byte {
	for round := 0; ; round++ {
		data := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(data, data)
		sum := 0
		for _, b := range data[:16] {
			sum += int(b)
		}
		switch sum % 3 {
		case 0:
			h := sha256.Sum256(data)
			k = h[:]
		case 1:
			h := sha512.Sum384(data)
			k = h[:]
		default:
			h := sha512.Sum512(data)
			k = h[:]
		}
		if round >= 63 && int(data[len(data)-1]) <= round-31 {
			return k[:32]
		}
	}
}

// stream gives a stream's data decrypted.
func (c *decrypter) stream(s *Stream) []byte {
	if c == nil || c.identity || s.Dict["Type"] == any(Name("XRef")) {
		return s.Raw
	}
	return c.decrypt(s.Raw, s.ref)
}

// strings gives an object with the strings in it decrypted.
func (c *decrypter) strings(x any, ref Ref) any {
	if c == nil || c.identity {
		return x
	}
	switch x := x.(type) {
	case String:
		return String(c.decrypt([]byte(x), ref))
	case Array:
		for i := range x {
			x[i] = c.strings(x[i], ref)
		}
	case Dict:
		for k, v := range x {
			x[k] = c.strings(v, ref)
		}
	}
	return x
}

// objectKey is the key for one object's strings and stream (algorithms 1 and
// 1.A).
func (c *decrypter) objectKey(ref Ref) []byte {
	if c.whole {
		return c.key
	}
	h := md5.New()
	h.Write(c.key)
	h.Write([]byte{byte(ref.Number), byte(ref.Number >> 8), byte(ref.Number >> 16), byte(ref.Generation), byte(ref.Generation >> 8)})
	if c.aes {
		h.Write([]byte("sAlT"))
	}
	return h.Sum(nil)[:min(16, len(c.key)+5)]
}

// decrypt gives the data of a string or stream of an object.
func (c *decrypter) decrypt(data []byte, ref Ref) []byte {
	key := c.objectKey(ref)
	if !c.aes {
		out := bytes.Clone(data)
		rc4With(key, out)
		return out
	}
	if len(data) < 32 || len(data)%16 != 0 {
		return nil
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(data)-16)
	cipher.NewCBCDecrypter(block, data[:16]).CryptBlocks(out, data[16:])
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= 16 {
		out = out[:len(out)-pad]
	}
	return out
}
