"""What is drawn: pictures made of data, as SVG without style and script."""
