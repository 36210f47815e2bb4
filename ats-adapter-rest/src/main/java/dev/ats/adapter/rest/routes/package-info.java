/**
 * Routes as data, and how one request goes through one: who asks, what for, under which key and condition, and the reply.
 *
 * <p>Invariants: router, OpenAPI, documentation and generated tests are made from the same routes; a request that cannot
 * be understood wholly never reaches a use case. It refuses to know what any route is about.
 */
package dev.ats.adapter.rest.routes;
