/**
 * The benchmark: fills a server of its own, loads it over HTTP, and sets what it sees beside the same effect in bare SQL,
 * measured in turns by pgbench on the same database. It knows the server by its address and the database by its tables;
 * what is measured is a process of its own. Rows that break an invariant make a run worth nothing.
 */
package dev.ats.bootstrap.bench;
