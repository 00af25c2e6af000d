package line12345.hotline.api.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.ticketing.dispatch.catalogue.CatalogueVersion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * A version of the catalogue.
 *
 * @param basedOn the version it was copied from
 * @param validFrom left out while it is a draft
 */
@Schema(name = "CatalogueVersion", description = "A version of the catalogue 派单目录版本.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionAnswer(
        long id,
        int version,
        String name,
        String source,
        boolean draft,
        Long basedOn,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        Instant validFrom,
        String publishedBy,
        Instant publishedAt) {
    static VersionAnswer of(CatalogueVersion one) {
        return new VersionAnswer(
                one.id(),
                one.version(),
                one.name(),
                one.source(),
                one.isDraft(),
                one.basedOn(),
                one.createdBy(),
                one.createdAt(),
                one.changedBy(),
                one.changedAt(),
                one.validFrom(),
                one.publishedBy(),
                one.publishedAt());
    }

    @Schema(name = "CatalogueVersions")
    public record Many(List<VersionAnswer> items) {}
}
