package dev.ats.bootstrap.demo;

/**
 * Somebody of the story.
 *
 * @param token the access token they are signed in with
 * @param id their account
 */
record Person(String name, String token, String id) {}
