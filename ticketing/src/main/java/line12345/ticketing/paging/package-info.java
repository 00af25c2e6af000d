/** Pages that go on after their last line 翻页: by its sort keys, never by counting. */
package line12345.ticketing.paging;
