package line12345.ticketing.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Set;

/** Checks addresses of partners and media by this house's settings. */
@ApplicationScoped
public class OutsideAddresses {
    @ConfigProperty(name = "line12345.mode")
    String mode;

    @Inject NetworkConfig config;

    /**
     * @throws WrongAddress when it is not to be called
     */
    public Outside checked(String address) {
        return Outside.check(address, mode.equals("try"), config.privateHosts().orElse(Set.of()));
    }
}
