package line12345.channels.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Limits of the citizens' pages. */
@ConfigMapping(prefix = "line12345.portal")
public interface PortalConfig {
    /**
     * Requests taken from one telephone number within an hour. Raising it lets one person file more
     * in a row.
     */
    @WithDefault("10")
    int filingsPerPhone();

    /**
     * Requests taken from one network address within an hour. Keep it high: mobile operators put
     * thousands of people behind one address.
     */
    @WithDefault("300")
    int filingsPerAddress();

    /**
     * Wrong query codes from one network address within an hour before it must wait. Raising it
     * gives guessers more tries over many ticket numbers.
     */
    @WithDefault("60")
    int wrongCodesPerAddress();

    /**
     * Codes sent to telephones at the wish of one network address within an hour. Raising it lets
     * one address disturb more strangers and costs messages.
     */
    @WithDefault("60")
    int codesPerAddress();

    /** How long a proven telephone number is remembered in the browser where it was proven. */
    @WithDefault("PT30M")
    Duration ownerKnown();

    /** How long the receipt can be seen again in the same browser after filing. */
    @WithDefault("PT30M")
    Duration receiptShown();
}
