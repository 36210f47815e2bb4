/**
 * The routes as others read them: an OpenAPI 3.1 document, the page that shows it, and a list in Markdown.
 *
 * <p>Invariants: all of it is made from the routes themselves, so nothing can be served and left out. It refuses to be
 * edited by hand.
 */
package dev.ats.adapter.rest.openapi;
