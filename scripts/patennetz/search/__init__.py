"""Full-text search: one index per language, made here, asked by `search.mjs` in the browser or in Node.

The engine in one paragraph. A page is a bag of words, title words counting fourfold. Words are folded here and in
the script by the same table (`folding`), which travels in the index; the script takes word forms apart further, into
stems and runs of four letters. A page's score is the sum, over the stems and runs of the query, of how rare a part is,
times how much the page holds of it (logarithmic, per length). Runs of letters find compounds, typos, unknown endings;
a thesaurus finds other words for the same thing; pages alike to the best ones gain a little.
"""
