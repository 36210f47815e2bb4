/**
 * What an embedding application hears of: its listeners are told of every event after its commit, at least once.
 *
 * <p>A listener is registered by name, once for the installation; from then on each event makes one telling for it,
 * which waits until a process that has this listener has told it. A telling that fails is tried again, and given up after
 * about a day: it is kept then, looked at, and told again by people. No order is promised.
 */
package dev.ats.application.messaging.listening;
