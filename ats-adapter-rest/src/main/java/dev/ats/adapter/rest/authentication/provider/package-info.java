/**
 * An external identity provider (OpenID Connect): what it is, where its keys are, and whether a token is one of its.
 *
 * <p>Nothing that a token says chooses a key, an algorithm or an address: its keys are asked for where the installation was
 * told that they are, now and then, and never more than twice in half a minute, whatever is sent.
 */
package dev.ats.adapter.rest.authentication.provider;
