// The tasks of "Why this answer": an answer that is turned by hand, and the two closest logits.
#include "ui/lessons/digits/WhyTab.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMostTurned = 12; ///< pixels of the first task
const QString kTurnTask = QStringLiteral("why-turn");
const QString kClosestTask = QStringLiteral("why-closest");

} // namespace

QStringList WhyTab::taskIds() const
{
    return {kTurnTask, kClosestTask};
}

LessonTask WhyTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kTurnTask) {
        task.text
            = tr("Turn the answer into another digit: add or erase at most %1 pixels of the picture by hand.").arg(kMostTurned);
        task.hint
            = tr("Choose the second most probable digit. In the third map, paint where it is deep blue and erase ink where it is "
                 "deep orange. A digit that the network is less sure of is turned sooner.");
        task.progressOf = kMostTurned;
        if (m_picture.isSuggested) {
            task.progressText = tr("These pixels are the program’s");
            return task;
        }
        task.progress = std::min(kMostTurned, m_picture.changedPixels());
        task.progressText = tr("%1 of %2 pixels").arg(m_picture.changedPixels()).arg(kMostTurned);
    } else {
        task.text = tr("Choose the two classes whose logits are closest to each other.");
        task.hint = tr("Read the ten numbers beside the bars. A click chooses the second class, a click with Shift the first.");
    }
    return task;
}

int WhyTab::originalWinner() const
{
    return whyAnswer(m_network, m_picture.original).winner;
}

int WhyTab::turnedPixels() const
{
    return m_answer && m_picture.isChanged() && !m_answer->isUnsure() && m_answer->winner != originalWinner()
        ? m_picture.changedPixels()
        : 0;
}

bool WhyTab::isClosestPair() const
{
    const PerClass& z = m_answer->logits;
    const auto distance = [&](int a, int b) { return std::abs(z[static_cast<std::size_t>(a)] - z[static_cast<std::size_t>(b)]); };
    for (int a = 0; a < kDigitClasses; ++a)
        for (int b = a + 1; b < kDigitClasses; ++b)
            if (distance(a, b) < distance(m_first, m_second) - 0.005) // as far as two decimals tell
                return false;
    return true;
}

// An untrained network answers by chance: turning it shows nothing.
void WhyTab::checkTasks()
{
    if (!m_answer || !m_network.isTrained())
        return;
    const bool hadInk = m_picture.original != WhyPicture::blankDigit();
    if (const int turned = hadInk && !m_picture.isSuggested ? turnedPixels() : 0; turned > 0 && turned <= kMostTurned)
        emit taskReached(kTurnTask);
    if (m_isPinned && isClosestPair())
        emit taskReached(kClosestTask);
}

} // namespace chalknet::ui
