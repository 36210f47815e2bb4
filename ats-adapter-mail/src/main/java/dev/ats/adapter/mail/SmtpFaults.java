package dev.ats.adapter.mail;

import dev.ats.domain.messaging.Delivery;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failed try means. What a server refuses for good (5xx) of a recipient or of a mail's content stays refused;
 * everything else, down to our own sign-in and sender, somebody may yet put right. Of what it said only the codes are
 * kept (RFC 5321, RFC 3463), for its words quote addresses.
 */
final class SmtpFaults {

    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private SmtpFaults() {}

    static Delivery of(MessagingException failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return ofReply(address.getReturnCode(), address.getMessage(), true);
            }
            if (cause instanceof SMTPSendFailedException sending) {
                return ofReply(sending.getReturnCode(), sending.getMessage(), isContent(sending.getCommand()));
            }
            if (cause instanceof AuthenticationFailedException) {
                return Delivery.later("sign_in_refused");
            }
        }
        return causes(failure).stream()
                .map(SmtpFaults::ofNetwork)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .map(Delivery::later)
                .orElseGet(() -> Delivery.later("failed"));
    }

    private static Delivery ofReply(int code, String message, boolean about) {
        if (code < 400) {
            return Delivery.later("connection_lost");
        }
        Matcher enhanced = ENHANCED.matcher(message == null ? "" : message.strip());
        String fault = "smtp " + code + (enhanced.find() ? " " + enhanced.group(1) : "");
        return code >= 500 && about ? Delivery.refused(fault) : Delivery.later(fault);
    }

    /** DATA and what follows it is about the content; MAIL is about us. */
    private static boolean isContent(String command) {
        return command != null && !command.startsWith("MAIL") && !command.startsWith("EHLO");
    }

    private static String ofNetwork(Throwable cause) {
        if (cause instanceof SocketTimeoutException) {
            return "timeout";
        }
        if (cause instanceof UnknownHostException) {
            return "unknown_host";
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return "connection_refused";
        }
        if (cause instanceof SSLException) {
            return "tls";
        }
        return cause instanceof IOException ? "connection_lost" : "";
    }

    /** Jakarta Mail strings failures together in its own way besides Java's. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        Throwable one = failure;
        while (one != null && !all.contains(one)) {
            all.add(one);
            Exception next = one instanceof MessagingException mail ? mail.getNextException() : null;
            one = next == null ? one.getCause() : next;
        }
        return all;
    }
}
