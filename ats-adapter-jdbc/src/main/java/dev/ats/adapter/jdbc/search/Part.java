package dev.ats.adapter.jdbc.search;

import jakarta.persistence.Tuple;
import org.hibernate.query.criteria.JpaSelectCriteria;
import org.hibernate.query.criteria.JpaSubQuery;

/** Some rows of a list: a subquery of their ids and keys, in order and no more of them than are wanted. */
@FunctionalInterface
public interface Part {

    /** The subquery, inside another query. */
    JpaSubQuery<Tuple> in(JpaSelectCriteria<?> outer, Cut cut);
}
