// One wish at a time; a wish that fails is forgotten, so that it is not tried again at the next start.
#include "ui/lessons/digits/DigitsDataChoice.h"

#include "ui/lessons/digits/MnistFiles.h"

#include <utility>

namespace chalknet::ui {

DigitsDataChoice::DigitsDataChoice(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
{
    connect(&m_loader, &DigitsLoader::loaded, this, [this](const DigitsData& data) {
        m_hasData = true;
        m_fulfilled = m_wish;
        emit loaded(data);
        if (const auto problem = std::exchange(m_problem, std::nullopt))
            emit failed(*problem);
    });
    connect(&m_loader, &DigitsLoader::failed, this, [this](const Problem& problem) {
        m_wish = m_fulfilled;
        if (m_hasData) {
            emit failed(problem);
            return;
        }
        m_problem = problem;
        loadBest();
    });
}

void DigitsDataChoice::load()
{
    emit started();
    if (!m_wish.folder.isEmpty())
        m_loader.loadFolder(m_wish.folder);
    else if (!m_wish.images.isEmpty())
        m_loader.loadPair(m_wish.images, m_wish.labels);
    else if (m_wish.generated)
        m_loader.generate();
    else
        loadBest();
}

void DigitsDataChoice::loadBest()
{
    m_loader.loadBest(mnistCandidateFolders(m_dataFolder));
}

void DigitsDataChoice::useFolder(const QString& folder)
{
    m_wish = {folder, {}, {}, false};
    load();
}

void DigitsDataChoice::usePair(const QString& images, const QString& labels)
{
    m_wish = {{}, images, labels, false};
    load();
}

void DigitsDataChoice::useGenerated()
{
    m_wish = {{}, {}, {}, true};
    load();
}

void DigitsDataChoice::saveTo(QJsonObject& state) const
{
    state[QStringLiteral("folder")] = m_wish.folder;
    state[QStringLiteral("images")] = m_wish.images;
    state[QStringLiteral("labels")] = m_wish.labels;
    state[QStringLiteral("generated")] = m_wish.generated;
}

void DigitsDataChoice::restore(const QJsonObject& state)
{
    m_wish = {state.value(QLatin1String("folder")).toString(), state.value(QLatin1String("images")).toString(),
        state.value(QLatin1String("labels")).toString(), state.value(QLatin1String("generated")).toBool()};
}

} // namespace chalknet::ui
