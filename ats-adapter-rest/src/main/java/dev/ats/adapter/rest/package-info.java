/**
 * The product over HTTP: one table of routes, served by Javalin on Jetty.
 *
 * <p>A context ({@code jobs}, {@code pipeline}, {@code access}) brings its routes and their bodies; the wire itself lives
 * in {@code routes}, {@code json} and {@code problems}. Whoever starts a {@link dev.ats.adapter.rest.RestServer} brings
 * the use cases, and says who asks.
 */
package dev.ats.adapter.rest;
