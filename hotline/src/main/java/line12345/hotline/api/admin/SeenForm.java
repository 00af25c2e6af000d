package line12345.hotline.api.admin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest entry that was read: who was slower is told. */
public record SeenForm(@Schema(title = "读到的最新记录", required = true, minimum = "0") Long seen) {}
