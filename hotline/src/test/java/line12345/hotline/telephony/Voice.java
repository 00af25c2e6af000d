package line12345.hotline.telephony;

import line12345.hotline.proof.Sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sound of a telephone whose signalling sipp plays: sends one tone without end, and keeps what
 * it hears. G.711 A-law, 20 ms a packet.
 */
public final class Voice implements AutoCloseable {
    private static final int FRAME = 160;
    private static final int HEADER = 12;
    private static final int ALAW = 8;
    private static final int KEPT = 8_000;
    private static final Pattern THEIRS = Pattern.compile("m=audio (\\d+) RTP");

    private final DatagramSocket socket;
    private final byte[] tone;
    private final Deque<Short> heard = new ArrayDeque<>();
    private volatile SocketAddress target;

    private Voice(DatagramSocket socket, int hertz) {
        this.socket = socket;
        tone = Sound.tone(hertz, 6_000);
        daemon(this::listen, "hears " + hertz);
        daemon(this::speak, "says " + hertz);
    }

    public static Voice at(String address, int hertz) throws IOException {
        for (int port = 24_000; port < 24_100; port += 2) {
            try {
                return new Voice(new DatagramSocket(port, InetAddress.getByName(address)), hertz);
            } catch (SocketException taken) {
                // the next one
            }
        }
        throw new AssertionError("no port for sound at " + address);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Speaks to where the exchange said in this telephone's call that it wants the sound. */
    public void speaksTo(SippPhone phone) throws IOException {
        Matcher theirs = THEIRS.matcher(phone.heard());
        String port = null;
        while (theirs.find()) {
            port = theirs.group(1);
        }
        if (port != null) {
            target = new InetSocketAddress("127.0.0.1", Integer.parseInt(port));
        }
    }

    /** Whether this tone was in the last second; a tone of another telephone is sent at 6000. */
    public boolean hears(int hertz) {
        return amplitude(hertz) > 800;
    }

    /** How loud this tone was in the last second; 0 before a second was heard. */
    public double amplitude(int hertz) {
        short[] second;
        synchronized (heard) {
            if (heard.size() < KEPT) {
                return 0;
            }
            second = new short[KEPT];
            int i = 0;
            for (short sample : heard) {
                second[i++] = sample;
            }
        }
        return Sound.amplitude(second, hertz);
    }

    /** Whether a whole second was heard since {@link #forget}, of whatever sound. */
    public boolean heardASecond() {
        synchronized (heard) {
            return heard.size() >= KEPT;
        }
    }

    public void forget() {
        synchronized (heard) {
            heard.clear();
        }
    }

    private void listen() {
        byte[] packet = new byte[2_048];
        while (!socket.isClosed()) {
            try {
                DatagramPacket one = new DatagramPacket(packet, packet.length);
                socket.receive(one);
                if (one.getLength() > HEADER && (packet[1] & 0x7f) == ALAW) {
                    keep(packet, one.getLength());
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void keep(byte[] packet, int length) {
        synchronized (heard) {
            for (int i = HEADER; i < length; i++) {
                heard.addLast(linear(packet[i]));
                if (heard.size() > KEPT) {
                    heard.removeFirst();
                }
            }
        }
    }

    private void speak() {
        long next = System.nanoTime();
        for (int number = 0; !socket.isClosed(); number++) {
            next += 20_000_000L;
            rest(next);
            SocketAddress to = target;
            if (to != null) {
                send(number, to);
            }
        }
    }

    private void send(int number, SocketAddress to) {
        ByteBuffer packet = ByteBuffer.allocate(HEADER + FRAME);
        packet.put((byte) 0x80).put((byte) ALAW).putShort((short) number);
        packet.putInt(number * FRAME).putInt(port());
        packet.put(tone, number * FRAME % tone.length, FRAME);
        try {
            socket.send(new DatagramPacket(packet.array(), packet.capacity(), to));
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void rest(long until) {
        long millis = (until - System.nanoTime()) / 1_000_000;
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** ITU-T G.711, read backwards. */
    private static short linear(byte code) {
        int value = code ^ 0x55;
        int exponent = (value & 0x70) >> 4;
        int mantissa = (value & 0x0f) << 4;
        int size = exponent == 0 ? mantissa + 8 : (mantissa + 0x108) << (exponent - 1);
        return (short) ((value & 0x80) != 0 ? size : -size);
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        socket.close();
    }
}
