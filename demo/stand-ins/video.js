// Stands in for a video player: a slow pan over a drawing. It stores nothing.
const player = document.querySelector('.player');
const play = document.querySelector('#play');
const progress = document.querySelector('#progress');

let timer;

const setPlaying = (playing) => {
  player.classList.toggle('playing', playing);
  play.setAttribute('aria-pressed', String(playing));
  clearInterval(timer);
  if (playing) {
    timer = setInterval(() => {
      progress.value = Math.min(progress.max, progress.value + 0.1);
      if (progress.value >= progress.max) setPlaying(false);
    }, 100);
  }
};

play.addEventListener('click', () => setPlaying(!player.classList.contains('playing')));

try {
  (window.parent.standIns ??= []).push('video');
  window.parent.document.dispatchEvent(new CustomEvent('stand-in-run', { detail: 'video' }));
} catch {
  // Shown on another site, which has no list to be on.
}
