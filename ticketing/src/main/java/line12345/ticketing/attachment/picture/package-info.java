/** What of a picture's file is the picture 照片本身: all that stands beside it is left out. */
package line12345.ticketing.attachment.picture;
