// Running another program so that it ends when we are told to end, however we are told.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program that does not end within this time after being asked is ended by force. */
const PATIENCE_MS = 10_000;

/**
 * Starts programs and waits for the first of them to end; the others are then ended too. Signals are passed on, and when
 * npm is ended without a word to us, that counts as a signal.
 */
export function runUntilTold(starts) {
  const children = starts.map(({ command, args, options }) => spawn(command, args, { stdio: 'inherit', ...options }));
  let running = children.length;
  let exitCode = 0;
  let force;
  const end = (signal) => {
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    force ??= setTimeout(() => end('SIGKILL'), PATIENCE_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  watchParents(() => end('SIGTERM'));
  for (const child of children) {
    child.on('error', (error) => console.error(error.message));
    child.on('exit', (code, signal) => {
      running -= 1;
      exitCode ||= code ?? (signal === null ? 0 : 1);
      end('SIGTERM');
      if (running === 0) process.exit(exitCode);
    });
  }
  return children;
}

/** npm starts us through a shell; when either is gone, nobody will tell us anything any more. */
function watchParents(gone) {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return;
    clearInterval(watch);
    gone();
  }, 300);
  watch.unref();
}

/** The process that started a shell; null for any other process, and where there is no /proc. */
function parentOf(pid) {
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return /^(?:sh|dash|bash)$/.test(name ?? '') && isOfNpm(pid) ? Number(rest?.split(' ')[1]) : null;
  } catch {
    return null;
  }
}

/** An interactive shell may live and die as it likes; only the one npm made for us counts. */
function isOfNpm(pid) {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[1] === '-c';
}
