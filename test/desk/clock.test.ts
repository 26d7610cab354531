import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock } from '../../src/desk/pool/clock.js';

const burn = (milliseconds: number): void => {
  const { user, system } = process.cpuUsage();
  const past = (): number => {
    const now = process.cpuUsage();
    return (now.user - user + now.system - system) / 1000;
  };
  while (past() < milliseconds);
};

test('what others did is not what a thread computed', () => {
  const clock = new Clock();
  const [own, other] = [{ active: 0 }, { active: 0 }];
  clock.add(own);
  clock.add(other);
  const before = clock.computed(own);
  burn(60);
  // this thread was at work all the time itself
  assert.ok(clock.computed(own) - before < 60);
  const then = clock.computed(own);
  other.active = 1000;
  assert.ok(clock.computed(own) - then < -900);
});

test('a thread that has ended has done what it did', () => {
  const clock = new Clock();
  const [own, other] = [{ active: 0 }, { active: 5000 }];
  clock.add(own);
  clock.add(other);
  const before = clock.computed(own);
  clock.remove(other);
  clock.remove(other);
  assert.ok(Math.abs(clock.computed(own) - before) < 1000);
});
