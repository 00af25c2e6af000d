package line12345.ticketing.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

/** Limits of the staff's door. */
@ConfigMapping(prefix = "line12345.signin")
public interface SignInConfig {
    /**
     * Wrong passwords from one network address within an hour before only those come in who signed
     * in there before. Raising it gives guessers more tries over many logins; keep it above what a
     * house behind one address mistypes at the change of a shift.
     */
    @WithDefault("100")
    @Min(1)
    int wrongPerAddress();
}
