package dev.ats.adapter.rest.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressPattern;

/**
 * The proxies that are believed when they say, in {@code X-Forwarded-For}, whom they speak for. What somebody else says
 * there changes nothing, and neither does what was said before the last one who is not trusted.
 */
public final class Proxies {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    private final List<InetAddressPattern> trusted;

    private Proxies(List<InetAddressPattern> trusted) {
        this.trusted = trusted;
    }

    /** None: the peer is the sender. */
    public static Proxies none() {
        return new Proxies(List.of());
    }

    /**
     * These.
     *
     * @param networks addresses, or networks such as {@code 10.0.0.0/8} and {@code fd00::/8}
     * @throws IllegalArgumentException when one of them is neither; the message is that one
     */
    public static Proxies of(List<String> networks) {
        return new Proxies(networks.stream().map(Proxies::network).toList());
    }

    /** Whether that is one of them. */
    public boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.test(address));
    }

    /**
     * Who sent a request: of those named from the right, the first who is not trusted.
     *
     * @param peer who is at the other end of the connection
     * @param forwardedFor the lines of {@code X-Forwarded-For}
     * @param isForwarded whether any header says that somebody sent it on
     */
    public Sender sender(InetAddress peer, List<String> forwardedFor, boolean isForwarded) {
        InetAddress sender = peer;
        List<String> named = Arrays.asList(String.join(",", forwardedFor).split(","));
        Collections.reverse(named);
        for (String one : named) {
            Optional<InetAddress> before = isTrusted(sender) ? address(one.strip()) : Optional.empty();
            if (before.isEmpty()) {
                break;
            }
            sender = before.get();
        }
        return new Sender(sender, peer.isLoopbackAddress() && !isForwarded);
    }

    private static InetAddressPattern network(String text) {
        String[] parts = text.split("/", 2);
        boolean isOne = address(parts[0]).isPresent()
                && (parts.length == 1 || BITS.matcher(parts[1]).matches());
        if (!isOne) {
            throw new IllegalArgumentException(text);
        }
        try {
            return InetAddressPattern.from(text);
        } catch (IllegalArgumentException tooManyBits) {
            throw new IllegalArgumentException(text, tooManyBits);
        }
    }

    /** What is written there; never asked of a name server, because it is no name. */
    private static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
