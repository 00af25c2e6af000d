package line12345.hotline.telephony.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the exchange is reached. Without {@link #secret()} there is no telephony. */
@ConfigMapping(prefix = "line12345.exchange")
public interface ExchangeConfig {
    @WithDefault("127.0.0.1")
    String host();

    /** The manager port. */
    @WithDefault("5038")
    @Min(1)
    @Max(65535)
    int port();

    @WithDefault("line12345")
    String user();

    Optional<String> secret();

    /** Where browser phones' messages are passed on to. */
    @WithDefault("ws://127.0.0.1:8088/ws")
    URI ws();

    /** All telephones' passwords are made from it. */
    Optional<String> phoneSecret();

    /** The general queue's name there, which is also the number a citizen dials. */
    @WithDefault("12345")
    String queue();

    /**
     * The folder in which the exchange looks for the city's queues; the service writes them there.
     * Without it every call waits in the general queue.
     */
    Optional<Path> queues();

    /** Major versions of Asterisk with which this house was tried. */
    @WithDefault("22")
    Set<Integer> versions();

    /**
     * How a number outside is dialled, such as {@code PJSIP/trunk/sip:{number}@gateway}. Without it
     * nobody outside is rung.
     */
    Optional<String> outbound();

    /**
     * How many duty officers are rung side by side: as many lines outside as calls of citizens can
     * spare. With fewer, an emergency waits for the one before.
     */
    @WithDefault("8")
    @Min(1)
    @Max(64)
    int dutyLines();

    /**
     * How a citizen's number is dialled by the relay, when not like others outside. The city for
     * trying out has its practice telephone here, so that no duty officer rings there.
     */
    Optional<String> citizens();

    /**
     * How the agreed lines to 110, 119, 120 and 122 are dialled, such as {@code
     * PJSIP/trunk/sip:02066110@gateway}: a citizen is handed over there with an agent who tells the
     * facts. Without one nobody is handed over to it; no other short number is ever dialled.
     */
    Map<String, String> emergency();

    /**
     * Which extensions are telephones on desks; the console then registers no telephone of its own
     * and steers the desk's. An agent is given the one or the other on the people's screen.
     */
    @WithDefault("2[0-9]{3}")
    java.util.regex.Pattern deskPhones();

    /** The number that a citizen and a person here see when the relay calls them. */
    @WithDefault("12345")
    @Pattern(regexp = "\\d{3,20}")
    String shown();

    /**
     * How long a duty officer's telephone rings before it is tried again later; and each of the two
     * telephones of a relayed call.
     */
    @WithDefault("PT40S")
    Duration ringing();

    /** Where in the dialplan a citizen's line can be; a line elsewhere is no call of a citizen. */
    @WithDefault("from-trunk,from-practice,hotline,party")
    Set<String> citizenContexts();

    /**
     * How often a silent link is tried, and how long an answer may take; a dead one is noticed
     * within twice this. Raising it makes consoles learn later of a dead exchange.
     */
    @WithDefault("PT2S")
    Duration ping();

    /** The longest pause between two tries to connect. */
    @WithDefault("PT5S")
    Duration retry();

    /** How long the exchange may take to load its parts, or to tell all calls and members. */
    @WithDefault("PT10S")
    Duration snapshot();

    /**
     * Steps of calls that may wait to be written down, some ten a call; what comes more is looked
     * up.
     */
    @WithDefault("20000")
    @Min(10)
    int laneLength();
}
