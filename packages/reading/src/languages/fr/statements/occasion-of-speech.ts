import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const occasionOfSpeech = defineRule({
  id: 'fr/statements/occasion-of-speech',
  recognises: 'Where or when something was said: a speech to a session, at a ceremony.',
  pattern: sequence(`(?:${words("prenant la parole, s'exprimant, intervenant, dans une allocution, dans son allocution, dans un discours, dans une déclaration, dans son intervention, qui s'exprimait, qui intervenait")} (?:prononcee? )?(?:a l'|a la |au |lors de la |lors de l'|lors du |lors d'une? |devant la |devant le |devant l'|en marge de la |en marge du |a ))`, evidence('[^.,;\\n]{1,110}')),
  finds: [
    'Prenant la parole à l’‹ouverture du cinquième forum›, il a remercié l’hôte.',
    'S’exprimant devant le ‹Conseil des droits de l’homme›, elle a rappelé la charte.',
  ],
  ignores: [
    'Il a remercié l’hôte.',
    'Elle a rappelé la charte.',
  ],
});
