package dev.ats.adapter.rest.edge;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a request comes from: the peer, or whom trusted proxies say that they speak for.
 *
 * @param isThisMachine whether it comes from a program on this machine that speaks for nobody else
 */
public record Sender(InetAddress address, boolean isThisMachine) {

    /** What it is called among the attributes of a request. */
    public static final String ATTRIBUTE = Sender.class.getName();

    private static final int IPV6_BYTES = 16;

    public Sender {
        requireNonNull(address, "address");
    }

    /** The network it comes from: an IPv4 address, or the 64 bits of an IPv6 address that its owner cannot choose. */
    public String network() {
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

    /**
     * That network, or null where it says nothing about anybody: whoever is on this machine may be everybody, behind a
     * proxy that is not trusted.
     */
    public String stranger() {
        return address.isLoopbackAddress() ? null : network();
    }
}
