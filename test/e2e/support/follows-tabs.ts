/** Notes, from the head of a page, that it has begun to follow what happens in other tabs: some time after its start. */
export const noteFollowing = `<script>
  {
    const { addEventListener } = window;
    window.addEventListener = function (type, ...rest) {
      if (type === 'storage') window.followsTabs = true;
      return addEventListener.call(window, type, ...rest);
    };
  }
</script>`;

/** For the page: whether it has. */
export function followsTabs(): boolean {
  return (window as unknown as { followsTabs?: boolean }).followsTabs === true;
}
