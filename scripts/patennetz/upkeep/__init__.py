"""What editors have to do: translations to make, dates to look at, sentences to shorten."""
