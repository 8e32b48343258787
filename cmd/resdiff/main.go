// Command resdiff compares two resolutions.
package main

func main() {}
