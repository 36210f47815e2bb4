package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Lexemes;
import dev.ats.application.jobs.JobSearch;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words a job is found by; a mark before one tells where it stands: in title, department or location. */
final class JobWords {

    private static final String IN_TITLE = "T";
    private static final String IN_DEPARTMENT = "D";
    private static final String IN_LOCATION = "L";

    private JobWords() {}

    /** All words of the job. */
    static Set<String> of(Job.State state) {
        JobDetails details = state.details();
        Set<String> words = new TreeSet<>(Set.of(Lexemes.of(state.organization())));
        addAll(words, IN_TITLE, Stream.of(details.title()));
        addAll(words, IN_DEPARTMENT, Stream.of(details.department()));
        addAll(words, IN_LOCATION, Stream.of(details.location()));
        addAll(words, "", Stream.of(details.title(), details.description(), details.department(), details.location()));
        addAll(words, "", Stream.of(state.code(), details.benefits()));
        addAll(words, "", details.requirements().requiredSkills().stream());
        addAll(words, "", details.requirements().preferredSkills().stream());
        return words;
    }

    /** The {@code tsquery} for what is looked for. */
    static String query(JobSearch search) {
        List<String> terms = new ArrayList<>();
        addTerms(terms, IN_TITLE, search.title());
        addTerms(terms, IN_DEPARTMENT, search.department());
        addTerms(terms, IN_LOCATION, search.location());
        addTerms(terms, "", search.anywhere());
        return String.join(" & ", terms);
    }

    private static void addAll(Set<String> words, String mark, Stream<?> texts) {
        texts.filter(Objects::nonNull)
                .flatMap(text -> SearchText.wordsIn(text.toString()).stream())
                .forEach(word -> words.add(mark + word));
    }

    private static void addTerms(List<String> terms, String mark, SearchText text) {
        if (text != null) {
            text.words().forEach(word -> terms.add(Lexemes.beginning(mark, word)));
        }
    }
}
