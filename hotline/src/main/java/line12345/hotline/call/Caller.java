package line12345.hotline.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who calls, as far as the line tells. Nothing in it can be dialled.
 *
 * @param sealed the number, encrypted
 * @param hash finds the same number again
 * @param masked such as {@code 138****5678}
 */
@Embeddable
record Caller(
        @Column(name = "caller_sealed") String sealed,
        @Column(name = "caller_hash") String hash,
        @Column(name = "caller_masked") String masked) {}
