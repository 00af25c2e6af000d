package line12345.hotline.console.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueVersion;

import java.time.Instant;
import java.util.List;

/**
 * A version as a choice on top of the list.
 *
 * @param standing 草稿, 将生效, 在用 or 已停用
 */
public record VersionChip(CatalogueVersion version, String standing, boolean shown) {
    static final String DRAFT = "草稿";
    static final String COMING = "将生效";
    static final String IN_FORCE = "在用";
    static final String PAST = "已停用";

    /** So many past versions are offered; older ones are still there under their address. */
    private static final int PAST_SHOWN = 5;

    /**
     * @param inForce null while none is
     */
    static String standing(CatalogueVersion version, CatalogueVersion inForce, Instant now) {
        if (version.isDraft()) {
            return DRAFT;
        }
        if (version.validFrom().isAfter(now)) {
            return COMING;
        }
        return inForce != null && inForce.id() == version.id() ? IN_FORCE : PAST;
    }

    static List<VersionChip> of(
            List<CatalogueVersion> all, CatalogueVersion inForce, long shown, Instant now) {
        List<VersionChip> chips =
                all.stream()
                        .map(
                                one ->
                                        new VersionChip(
                                                one,
                                                standing(one, inForce, now),
                                                one.id() == shown))
                        .toList();
        List<VersionChip> past =
                chips.stream().filter(chip -> chip.standing().equals(PAST)).toList();
        return chips.stream()
                .filter(chip -> chip.shown() || past.indexOf(chip) < PAST_SHOWN)
                .toList();
    }
}
