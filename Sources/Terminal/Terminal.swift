// The first file of Terminal comes with its first type.
