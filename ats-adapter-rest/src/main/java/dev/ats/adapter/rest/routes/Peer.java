package dev.ats.adapter.rest.routes;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Where a request comes from, as far as that is known: of what a proxy sends on, it is not. */
public final class Peer {

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    private static final int IPV6_BYTES = 16;

    private Peer() {}

    /** Whether it comes from a program on this machine that speaks for nobody else. */
    public static boolean isThisMachine(Context ctx) {
        InetAddress address = address(ctx);
        return !isForwarded(ctx) && address != null && address.isLoopbackAddress();
    }

    /**
     * The network it comes from: an IPv4 address, or the 64 bits of an IPv6 address that its owner cannot choose. Null
     * where it is not known, because a proxy sent it on, or may have.
     */
    static String of(Context ctx) {
        InetAddress address = address(ctx);
        return isForwarded(ctx) || address == null || address.isLoopbackAddress() ? null : network(address);
    }

    /** The network of that address. */
    static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length < IPV6_BYTES) {
            return address.getHostAddress();
        }
        Arrays.fill(bytes, IPV6_BYTES / 2, IPV6_BYTES, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("as many bytes as before", impossible);
        }
    }

    private static boolean isForwarded(Context ctx) {
        return FORWARDED.stream().anyMatch(name -> ctx.header(name) != null);
    }

    private static InetAddress address(Context ctx) {
        try {
            return InetAddress.getByName(ctx.req().getRemoteAddr());
        } catch (UnknownHostException never) {
            return null;
        }
    }
}
