package dev.ats.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import java.net.http.HttpRequest.BodyPublishers;

/** Requests that make sense, by route: its own example, from somebody who may send it. */
final class Examples {

    private Examples() {}

    /** A good request to that route. */
    static Running.Ask good(Running running, Route<?> route, String query) {
        return goodAt(running, route, pathOf(route) + query);
    }

    /** A good request to that route, but for its path. */
    static Running.Ask goodAt(Running running, Route<?> route, String path) {
        return route.hasBody()
                ? sent(running, route, path, route.example())
                : from(running.ask(route.method().name(), path, BodyPublishers.noBody()), route);
    }

    /** The same with that body. */
    static Running.Ask with(Running running, Route<?> route, String body) {
        return sent(running, route, pathOf(route), body);
    }

    private static Running.Ask sent(Running running, Route<?> route, String path, String body) {
        return from(
                running.ask(route.method().name(), path, BodyPublishers.ofString(body))
                        .json(),
                route);
    }

    /** Signed in, where one has to be. */
    static Running.Ask from(Running.Ask ask, Route<?> route) {
        return route.isOpenTo(new Actor.Anonymous()) ? ask : ask.signedIn();
    }

    /** Its path, with ids that the canned answers know. */
    static String pathOf(Route<?> route) {
        return route.fullPath()
                .replace("{job_id}", Canned.JOB.toString())
                .replace("{pipeline_id}", CannedPipelines.PIPELINE.toString())
                .replace("{role_id}", Canned.ROLE.toString())
                .replace("{team_id}", Canned.TEAM.toString())
                .replace("{organization_id}", Canned.BAKERY.toString())
                .replace("{api_key_id}", Canned.API_KEY.toString())
                .replace("{mail_id}", Canned.MAIL.toString())
                .replace("{application_id}", Canned.APPLICATION.toString())
                .replace("{bulk_id}", Canned.BULK.toString())
                .replace("{session_id}", Canned.OTHER.toString())
                .replace("{member_id}", Canned.RECRUITER.toString());
    }

    static ObjectNode bodyOf(Route<?> route) {
        try {
            return (ObjectNode) Running.MAPPER.readTree(route.example());
        } catch (JsonProcessingException wrong) {
            throw new AssertionError("the example of " + route.name(), wrong);
        }
    }

    /** Its example with that property, written so, whatever that makes of it. */
    static String bodyWith(Route<?> route, String property, String value) {
        ObjectNode body = bodyOf(route);
        body.remove(property);
        String rest = body.toString();
        return rest.substring(0, rest.length() - 1) + (body.isEmpty() ? "" : ",") + "\"" + property + "\":" + value
                + "}";
    }
}
