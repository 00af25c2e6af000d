package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.network.Outside;
import line12345.ticketing.network.WrongAddress;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Set;

/** Where facts may be posted: into the open by TLS, not into the house's own network. */
@ApplicationScoped
class Target {
    @ConfigProperty(name = "line12345.mode")
    String mode;

    @Inject WebhookConfig config;

    /**
     * @throws WrongWebhook naming what is wrong with the address
     */
    Receiver check(String url) {
        try {
            Outside outside =
                    Outside.check(url, mode.equals("try"), config.privateHosts().orElse(Set.of()));
            return new Receiver(outside.address(), outside.at());
        } catch (WrongAddress e) {
            throw new WrongWebhook(e.sentence());
        }
    }
}
