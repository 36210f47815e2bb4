/**
 * Other applications that embed the product: how its use cases run inside a transaction of theirs.
 *
 * <p>It refuses to work where there is no transaction, never ends one, and leaves every setting of the session as it
 * was.
 */
package dev.ats.adapter.jdbc.host;
