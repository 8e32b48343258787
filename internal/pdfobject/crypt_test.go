package pdfobject

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"

	"resdiff/internal/pdfwrite"
)

const secret = "BT (anybody may read this) Tj ET"

// encryptedFile writes a file whose only page has the secret for content,
// encrypted with a key that the empty password gives (or not, if locked). Method
// is "V2" (RC4), "AESV2" or "AESV3".
func encryptedFile(method string, locked bool) []byte {
	var file pdfwrite.File
	id := []byte("0123456789abcdef")
	owner := bytes.Repeat([]byte{7}, 32)
	c := &decrypter{aes: method != "V2"}
	version, revision, u, ue := 4, 4, make([]byte, 48), make([]byte, 32)
	if method == "AESV3" {
		version, revision, c.whole, c.key = 5, 6, true, bytes.Repeat([]byte{9}, 32)
		copy(u[32:], "salt one"+"salt two")
		check, wrap := sha256.Sum256(u[32:40]), sha256.Sum256(u[40:48])
		copy(u, hash2B(check[:]))
		block, _ := aes.NewCipher(hash2B(wrap[:]))
		cipher.NewCBCEncrypter(block, make([]byte, 16)).CryptBlocks(ue, c.key)
	} else {
		c.key = padKey(owner, id, 0xfffffffc, 16, 4, false)
		copy(u, padCheck(c.key, id))
	}
	if locked {
		u[0]++
	}
	file.Add("<< /Pages 2 0 R >>")
	file.Add("<< /Kids [<< /Type /Page /Contents 3 0 R >>] >>")
	file.Add(pdfwrite.Stream("", encrypt(c, []byte(secret), Ref{Number: 3})))
	file.Trailer = fmt.Sprintf("/ID [<%x> <%x>] /Encrypt << /Filter /Standard /V %d /R %d /Length 128 /P -4 /O <%x> /U <%x> /UE <%x> /StmF /StdCF /StrF /StdCF /CF << /StdCF << /CFM /%s >> >> >>",
		id, id, version, revision, owner, u, ue, method)
	return file.Bytes(1)
}

// encrypt is the inverse of decrypt.
func encrypt(c *decrypter, data []byte, ref Ref) []byte {
	if !c.aes {
		return c.decrypt(data, ref) // RC4 is its own inverse
	}
	pad := 16 - len(data)%16
	data = append(bytes.Clone(data), bytes.Repeat([]byte{byte(pad)}, pad)...)
	block, err := aes.NewCipher(c.objectKey(ref))
	if err != nil {
		panic(err)
	}
	iv := []byte("sixteen bytes iv")
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(data, data)
	return append(iv, data...)
}

func TestEncrypted(t *testing.T) {
	limits := Limits{Decoded: 1 << 20, Objects: 1000, Tokens: 1000, Pages: 10}
	for _, method := range []string{"V2", "AESV2", "AESV3"} {
		for _, open := range []func([]byte, Limits) (*File, error){Open, OpenRebuilt} {
			f, err := open(encryptedFile(method, false), limits)
			if err != nil {
				t.Fatalf("%s: %v", method, err)
			}
			pages, err := f.Pages()
			if err != nil {
				t.Fatalf("%s: %v", method, err)
			}
			got, err := f.Decode(f.Stream(pages[0].Dict["Contents"]))
			if string(got) != secret || err != nil {
				t.Errorf("%s: %q, %v", method, got, err)
			}
			if _, err := open(encryptedFile(method, true), limits); !errors.Is(err, ErrEncrypted) {
				t.Errorf("%s with a password: %v", method, err)
			}
		}
	}
}
