/**
 * Films that citizens lay beside the own ticket 视频附件: MP4 and MOV without where they were taken,
 * kept and read piece by piece.
 */
package line12345.ticketing.video;
