// Package numeral writes the numbers that word processors and browsers put
// before the items of lists: letters, Roman and other numerals, bullets.
package numeral

import (
	"strconv"
	"strings"
)

// Bullet returns the sign of a bulleted list: the characters of symbol fonts,
// and the "o" that stands for a small ring, as bullets; dashes as they are.
func Bullet(text string) string {
	text = strings.TrimSpace(text)
	for _, r := range text {
		if r >= 0xE000 && r <= 0xF8FF || r == 'o' || r == '§' || r == 'Ø' || r == '·' {
			return "•"
		}
	}
	if text == "" {
		return "•"
	}
	return text
}

// Format writes a count in a format of ECMA-376 part 1, 17.18.59. Formats
// that are not known are written as decimal.
func Format(n int, format string) string {
	switch format {
	case "none":
		return ""
	case "lowerLetter":
		return letters(n, 'a')
	case "upperLetter":
		return letters(n, 'A')
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "ordinal":
		return strconv.Itoa(n) + "."
	case "russianLower":
		return series(n, "абвгдежзиклмнопрстуфхцчшщэюя")
	case "russianUpper":
		return series(n, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
	case "arabicAlpha":
		return series(n, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي")
	case "arabicAbjad":
		return series(n, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
	case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "taiwaneseCountingThousand":
		return han(n)
	}
	return strconv.Itoa(n)
}

// letters counts a ... z, aa, bb ... zz, aaa as Word does.
func letters(n int, first rune) string {
	if n < 1 || n > 26*50 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(first+rune((n-1)%26)), (n-1)/26+1)
}

// series counts with the letters of an alphabet, doubling them after the last.
func series(n int, alphabet string) string {
	letters := []rune(alphabet)
	if n < 1 || n > len(letters)*50 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(letters[(n-1)%len(letters)]), (n-1)/len(letters)+1)
}

func roman(n int) string {
	if n < 1 || n >= 4000 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	for i, v := range values {
		for ; n >= v; n -= v {
			b.WriteString(signs[i])
		}
	}
	return b.String()
}

// han writes 1 to 99 in Chinese numerals: 一, 十, 十二, 二十三.
func han(n int) string {
	if n < 1 || n > 99 {
		return strconv.Itoa(n)
	}
	digits := []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	switch tens := n / 10; tens {
	case 0:
		return digits[n]
	case 1:
		return "十" + digits[n%10]
	default:
		return digits[tens] + "十" + digits[n%10]
	}
}
