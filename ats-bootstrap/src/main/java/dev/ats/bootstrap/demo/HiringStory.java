package dev.ats.bootstrap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Northwind finds a backend engineer: from registration to hired, and what is left to read about it afterwards. */
public final class HiringStory {

    /** What everybody in it signs in with. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9._-]+)");

    private final Narrator narrator;
    private final Postbox postbox;
    private final Map<String, String> names = new HashMap<>();

    private HiringStory(Narrator narrator, Postbox postbox) {
        this.narrator = narrator;
        this.postbox = postbox;
    }

    /**
     * Tells it.
     *
     * @param server where an empty server listens
     * @param mails the folder it writes mails to
     * @param out takes the lines
     * @throws DemoFailed when it goes another way
     */
    public static void tell(URI server, Path mails, Consumer<String> out) {
        new HiringStory(new Narrator(new Wire(server), out), new Postbox(mails)).tell();
    }

    private void tell() {
        narrator.part("A company begins");
        Person nora = registered("Nora Northwind", "nora@northwind.example", "recruiter", "Northwind");
        Person rita = joined(nora, "Rita Recruiter", "rita@northwind.example", "recruiter");
        Person henry = joined(nora, "Henry Manager", "henry@northwind.example", "hiring_manager");

        narrator.part("A job is opened, and people apply");
        String job = job(rita, henry);
        Person carl = registered("Carl Candidate", "carl@home.example", null, null);
        String application = narrator.step(
                        "Carl finds the job on the public board and applies.",
                        201,
                        carl,
                        "POST",
                        "/jobs/" + job + "/applications",
                        Map.of())
                .text("id");
        narrator.step(
                "Paula applies without an account.",
                201,
                null,
                "POST",
                "/jobs/" + job + "/applications",
                Map.of("candidate_name", "Paula Public", "candidate_email", "paula@home.example"));
        String paulas = otherThan(
                application,
                narrator.step("Rita looks at who applied.", 200, rita, "GET", "/jobs/" + job + "/applications", null));

        narrator.part("Carl goes through the pipeline");
        moved("Rita reads his profile and screens him.", rita, application, "screening", "Knows the trade");
        refused("Nobody is hired straight from screening.", rita, application, "hired", "transition_not_allowed");
        refused("And Carl cannot move himself.", carl, application, "offer", "forbidden");
        moved("He is invited to an interview.", rita, application, "interview", null);
        narrator.step(
                "Henry says what he thinks, which Carl will never see.",
                201,
                henry,
                "POST",
                "/applications/" + application + "/feedback",
                Map.of("feedback_type", "interview", "rating", 5, "comments", "Thinks before he types."));
        moved("Henry wants him.", henry, application, "offer", "Best of the round");
        moved("Carl accepts and is hired.", henry, application, "hired", null);
        moved("Paula is told no.", rita, paulas, "rejected", "Somebody else was a little closer");

        narrator.part("What is left to read");
        history(application, rita, carl);
        audit(nora);
        mails();
    }

    private Person registered(String name, String email, String role, String organization) {
        Map<String, Object> body = new HashMap<>(Map.of("full_name", name, "email", email, "password", PASSWORD));
        String sentence = name + " registers.";
        if (organization != null) {
            body.put("role", role);
            body.put("organization", Map.of("name", organization));
            sentence = name + " registers and founds " + organization + ".";
        }
        narrator.step(sentence, 201, null, "POST", "/auth/register", body);
        Wire.Reply reply = narrator.step(
                "Signs in.", 200, null, "POST", "/auth/login", Map.of("email", email, "password", PASSWORD));
        return met(name, reply);
    }

    private Person joined(Person inviter, String name, String email, String role) {
        narrator.step(
                inviter.name() + " invites " + name + " as " + role + ".",
                201,
                inviter,
                "POST",
                "/members",
                Map.of("email", email, "roles", List.of(role)));
        String token = tokenFor(email);
        Wire.Reply reply = narrator.step(
                name + " joins with the token from the mail.",
                201,
                null,
                "POST",
                "/auth/accept-invitation",
                Map.of("token", token, "full_name", name, "password", PASSWORD));
        return met(name, reply);
    }

    private String job(Person recruiter, Person manager) {
        String job = narrator.step(
                        recruiter.name() + " opens a job with one opening.",
                        201,
                        recruiter,
                        "POST",
                        "/jobs",
                        Map.of(
                                "title", "Backend engineer",
                                "description", "Builds what people's jobs depend on.",
                                "location", "Lisbon",
                                "work_mode", "hybrid",
                                "openings", 1,
                                "required_skills", List.of("Java", "PostgreSQL"),
                                "hiring_manager_ids", List.of(manager.id())))
                .text("id");
        narrator.step("Everybody can read it.", 200, null, "GET", "/jobs/" + job, null);
        return job;
    }

    private void moved(String sentence, Person who, String application, String to, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("to_state", to));
        if (reason != null) {
            body.put("reason", reason);
        }
        narrator.step(sentence, 200, who, "POST", "/applications/" + application + "/transitions", body);
    }

    private void refused(String sentence, Person who, String application, String to, String code) {
        int status = code.equals("forbidden") ? 403 : 400;
        narrator.step(
                sentence, status, who, "POST", "/applications/" + application + "/transitions", Map.of("to_state", to));
    }

    private void history(String application, Person recruiter, Person candidate) {
        String path = "/applications/" + application + "/history";
        steps(narrator.step("The history as Rita reads it.", 200, recruiter, "GET", path, null));
        steps(narrator.step("The same as Carl reads it.", 200, candidate, "GET", path, null));
    }

    private void steps(Wire.Reply reply) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode step : reply.body().path("data")) {
            rows.add(List.of(
                    step.path("sequence").asText(),
                    step.path("from_state").asText("-"),
                    "->",
                    step.path("to_state").asText(),
                    "by " + nameOf(step.path("changed_by")),
                    step.path("reason").isTextual() ? "\"" + step.path("reason").asText() + "\"" : ""));
        }
        narrator.table(rows);
    }

    private void audit(Person admin) {
        Wire.Reply reply = narrator.step(
                "The journal, newest first: what was done, and what was denied.",
                200,
                admin,
                "GET",
                "/audit?limit=12",
                null);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode entry : reply.body().path("data")) {
            rows.add(List.of(
                    entry.path("at").asText(),
                    entry.path("ending").asText(),
                    entry.path("action").asText(),
                    "by " + nameOf(entry.path("actor"))));
        }
        narrator.table(rows);
    }

    private void mails() {
        postbox.await("carl@home.example", "you got the job");
        postbox.await("paula@home.example", "decided not to go on");
        narrator.say("");
        narrator.say("The mails that went out:");
        narrator.table(postbox.mails().stream()
                .map(mail -> List.of(mail.to(), mail.subject()))
                .toList());
    }

    private String tokenFor(String email) {
        Matcher token = TOKEN.matcher(postbox.await(email, "token=").text());
        token.find();
        return token.group(1);
    }

    private Person met(String name, Wire.Reply reply) {
        names.put(reply.text("user_id"), name);
        return new Person(name, reply.text("access_token"), reply.text("user_id"));
    }

    private String nameOf(JsonNode author) {
        return names.getOrDefault(author.asText(), author.asText());
    }

    private static String otherThan(String application, Wire.Reply page) {
        for (JsonNode row : page.body().path("data")) {
            if (!row.path("id").asText().equals(application)) {
                return row.path("id").asText();
            }
        }
        throw new DemoFailed("Paula's application is not in the list", null);
    }
}
