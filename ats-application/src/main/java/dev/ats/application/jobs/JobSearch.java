package dev.ats.application.jobs;

import dev.ats.domain.shared.SearchText;

/**
 * Which jobs are looked for by their words; null where that does not matter.
 *
 * @param anywhere in title, description, department, location, code, skills or benefits
 */
public record JobSearch(SearchText title, SearchText department, SearchText location, SearchText anywhere) {

    /** Any. */
    public static final JobSearch ANY = new JobSearch(null, null, null, null);

    /** Whether every job will do. */
    public boolean isForAny() {
        return equals(ANY);
    }
}
