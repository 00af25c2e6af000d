package line12345.hotline.call.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/**
 * An agent calls a citizen 外呼; the queue does not ring there meanwhile.
 *
 * @param what why, as shown to colleagues
 */
@Embeddable
record Dial(
        @Column(name = "dialling") String what, @Column(name = "dialling_since") Instant since) {}
