package line12345.hotline.webhook;

import java.util.List;

/**
 * A subscription that is asked for, unchecked.
 *
 * @param url where facts are posted
 * @param keyId by whose rights facts are heard: those of this key's account
 * @param kinds of facts; empty for all that the account may hear
 */
public record WebhookForm(String name, String url, Long keyId, List<String> kinds) {
    public WebhookForm {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
}
