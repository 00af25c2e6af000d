package line12345.ticketing.chat.voice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How lines of chats are carried. */
@ConfigMapping(prefix = "line12345.chat-voice")
public interface VoiceConfig {
    /** False keeps this node from carrying; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Between two looks for lines of other nodes; longer makes citizens wait for their words. */
    @WithDefault("1s")
    @DurationMin(millis = 50)
    Duration look();

    /** How long a line that is being said is left to whoever says it. */
    @WithDefault("30s")
    @DurationMin(seconds = 5)
    Duration lease();

    /** From the first failed try to the second; each further rest is four times as long. */
    @WithDefault("2s")
    @DurationMin(millis = 1)
    Duration firstRest();

    /** After so many tries the agent is told instead; more keeps later lines waiting behind it. */
    @WithDefault("5")
    @Min(1)
    int tries();
}
