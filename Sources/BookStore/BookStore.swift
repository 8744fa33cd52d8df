// The first file of BookStore comes with its first type.
