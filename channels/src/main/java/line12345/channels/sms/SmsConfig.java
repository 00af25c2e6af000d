package line12345.channels.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The operator of short messages, and when people are left in peace. */
@ConfigMapping(prefix = "line12345.sms")
public interface SmsConfig {
    /**
     * Where messages are posted, {@code https://…}; without it none is sent and notices by message
     * wait and say so.
     */
    Optional<String> address();

    /** False leaves messages in the house although an operator is known. */
    @WithDefault("true")
    boolean on();

    /** The city's name with the operator. */
    Optional<String> account();

    /** What both sides sign with, at least 16 signs. */
    Optional<String> secret();

    /** The city's registered signature, without its brackets, such as 云江12345. */
    Optional<String> signature();

    /**
     * What the operator charges for a part, in 厘 (a tenth of a fen). Raising it changes what later
     * messages are said to have cost, not what they cost.
     */
    @WithDefault("0")
    @Min(0)
    @Max(10_000)
    int pricePerPart();

    /** From then on citizens are not disturbed unasked. An earlier hour makes more of them wait. */
    @WithDefault("22:00")
    LocalTime quietFrom();

    /** Until then; the same as {@link #quietFrom} means that no hour is quiet. */
    @WithDefault("08:00")
    LocalTime quietTo();

    /**
     * How long an answer of the operator is waited for. Raising it lets a slow operator hold up
     * other messages for longer.
     */
    @WithDefault("10s")
    @DurationMin(millis = 100)
    @DurationMax(seconds = 60)
    Duration patience();

    /** Messages handed over at a time by one node; more empties a long queue sooner. */
    @WithDefault("2")
    @Min(1)
    @Max(32)
    int sideBySide();
}
