package dev.ats.adapter.jdbc.candidates;

import dev.ats.adapter.jdbc.kernel.Lexemes;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.shared.SearchText;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words a candidate is found by, in name and e-mail address. */
public final class CandidateWords {

    private CandidateWords() {}

    /** All words of the candidate. */
    static Set<String> of(Candidate.State state) {
        Set<String> words = new TreeSet<>(Set.of(Lexemes.of(state.organization())));
        words.addAll(SearchText.wordsIn(state.name() + " " + state.email()));
        return words;
    }

    /** The {@code tsquery} for what is looked for. */
    public static String query(SearchText search) {
        return search.words().stream().map(word -> Lexemes.beginning("", word)).collect(Collectors.joining(" & "));
    }
}
